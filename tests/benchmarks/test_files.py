"""The table of how the files of a folder are read."""

from benchmarks.files import main


def test_each_file_has_its_line_with_what_was_guessed_and_counted(tmp_path, capsys):
    rows = "".join(
        f"{n};{('gut', 'schlecht')[n % 2]};Das war Kommentar Nummer {n}\n" for n in range(30)
    )
    (tmp_path / "b.csv").write_bytes(f"nr;label;Kommentar\n{rows}30;gut;nan;5\n".encode("utf-16"))
    (tmp_path / "a.csv").write_bytes(b"")
    assert main([str(tmp_path)]) == 0

    _, _, first, second = capsys.readouterr().out.splitlines()
    assert first.startswith("| a.csv | refused: a.csv is empty")
    cells = [cell.strip() for cell in second.strip("|").split("|")]
    assert cells[2:7] == ["utf-16 (1.00)", "semicolon", "yes", "`Kommentar`", "`label`"]
    assert cells[9:14] == ["31", "1", "1", "0", "0"]


def test_folder_that_does_not_exist_is_told(tmp_path, capsys):
    assert main([str(tmp_path / "none")]) == 2
    assert "is not a folder" in capsys.readouterr().err
