"""A bundle of the user's is installed whole, verified and checked, or nothing is changed."""

import json
import shutil
import stat
import zipfile
from pathlib import Path

import pytest

from desktop_app.catalog import unpacking
from desktop_app.catalog.checking import CheckBook
from desktop_app.catalog.importing import import_model
from desktop_app.catalog.installed import DamagedModel, InstalledModel, ModelCatalog
from desktop_app.catalog.watching import ImportProgress, ImportStage, ImportWatch
from desktop_app.core.engine import CancelledError
from desktop_app.errors import (
    BundleError,
    ModelAnswersError,
    ModelArchiveError,
    ModelExistsError,
    ModelFolderError,
)
from tests.bundles import THREE, TWO, make_bundle, make_zip, write_card, write_golden


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return make_bundle(tmp_path / "mine", name="mine", version="2.0")


def ids(catalog: ModelCatalog) -> list[str]:
    return [model.id for model in catalog.models()]


def assert_nothing_changed(catalog: ModelCatalog) -> None:
    assert ids(catalog) == ["shipped@1.0"]
    left = [path.name for path in catalog.folder.iterdir()] if catalog.folder.exists() else []
    assert set(left) <= {".lock"}


def test_a_folder_is_installed(catalog: ModelCatalog, bundle: Path) -> None:
    done = import_model(bundle, catalog)

    assert ids(catalog) == ["shipped@1.0", "mine@2.0"]
    assert done.model.folder.parent == catalog.folder
    assert done.check.is_passed
    assert done.check.texts == 5
    assert CheckBook(catalog).last(done.model) == done.check
    installed = {path.name for path in done.model.folder.iterdir()}
    assert installed == {path.name for path in bundle.iterdir()}


@pytest.mark.parametrize("prefix", ["", "mine/", "a/b/"])
def test_a_zip_archive_is_installed_wherever_the_bundle_lies_in_it(
    catalog: ModelCatalog, bundle: Path, prefix: str
) -> None:
    archive = make_zip(bundle.with_suffix(".zip"), bundle, prefix=prefix)
    with zipfile.ZipFile(archive, "a") as more:
        more.writestr("__MACOSX/._bundle.json", "left by macOS")
    import_model(archive, catalog)

    assert ids(catalog) == ["shipped@1.0", "mine@2.0"]


def test_what_lies_beside_a_bundle_is_not_copied(catalog: ModelCatalog, bundle: Path) -> None:
    (bundle / "notes.txt").write_text("mine alone")
    done = import_model(bundle, catalog)
    assert not (done.model.folder / "notes.txt").exists()


def test_a_model_of_two_labels_is_installed(catalog: ModelCatalog, tmp_path: Path) -> None:
    done = import_model(make_bundle(tmp_path / "two", labels=TWO), catalog)
    assert [label.value for label in done.model.card.unknown_labels] == ["neutral"]


def test_progress_goes_through_every_stage(catalog: ModelCatalog, bundle: Path) -> None:
    told: list[ImportProgress] = []
    import_model(bundle, catalog, ImportWatch(told.append))

    assert list(dict.fromkeys(p.stage for p in told)) == list(ImportStage)
    for stage in ImportStage:
        shares = [p.share for p in told if p.stage is stage]
        assert shares == sorted(shares)
        assert shares[-1] == 1


@pytest.mark.parametrize("stage", list(ImportStage))
def test_an_import_can_be_cancelled_at_any_stage(
    catalog: ModelCatalog, bundle: Path, stage: ImportStage
) -> None:
    reached: list[ImportStage] = []
    watch = ImportWatch(lambda p: reached.append(p.stage), lambda: stage in reached)
    with pytest.raises(CancelledError):
        import_model(bundle, catalog, watch)
    assert_nothing_changed(catalog)


def test_what_a_killed_import_left_behind_is_removed_by_the_next(
    catalog: ModelCatalog, bundle: Path
) -> None:
    left = catalog.folder / ".part-0000"
    left.mkdir(parents=True)
    import_model(bundle, catalog)
    assert not left.exists()


def test_the_same_model_again_is_told_and_replaced_on_demand(
    catalog: ModelCatalog, bundle: Path
) -> None:
    first = import_model(bundle, catalog).model
    with pytest.raises(
        ModelExistsError, match=r"mine 2\.0 is installed already.*same files"
    ) as told:
        import_model(bundle, catalog)
    assert told.value.may_replace

    import_model(bundle, catalog, replace=True)
    assert not first.folder.exists()
    assert ids(catalog) == ["shipped@1.0", "mine@2.0"]


def test_other_files_under_the_same_name_are_told_and_replace_the_old_on_demand(
    catalog: ModelCatalog, bundle: Path, tmp_path: Path
) -> None:
    first = import_model(bundle, catalog).model
    weights = {"good": (0, 0, 5)}
    other = make_bundle(tmp_path / "other", name="mine", version="2.0", weights=weights)
    with pytest.raises(ModelExistsError, match="but with other files"):
        import_model(other, catalog)
    assert catalog.find("mine").card.fingerprint == first.card.fingerprint

    import_model(other, catalog, replace=True)
    assert catalog.find("mine").card.fingerprint != first.card.fingerprint
    assert ids(catalog) == ["shipped@1.0", "mine@2.0"]


def test_a_replaced_model_that_cannot_be_removed_gives_way_to_the_new_one(
    catalog: ModelCatalog, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = import_model(bundle, catalog).model

    def refuse(folder: Path) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(catalog, "discard", refuse)
    other = make_bundle(tmp_path / "o", name="mine", version="2.0", weights={"good": (0, 0, 5)})
    second = import_model(other, catalog, replace=True).model

    assert catalog.find("mine").card == second.card != first.card
    [damaged] = [model for model in catalog.models() if isinstance(model, DamagedModel)]
    assert damaged.folder == first.folder
    assert "was installed after it" in damaged.reason


def test_the_built_in_model_is_not_replaced(catalog: ModelCatalog, tmp_path: Path) -> None:
    other = make_bundle(
        tmp_path / "other", name="shipped", version="1.0", weights={"bad": (9, 0, 0)}
    )
    with pytest.raises(ModelExistsError, match="ships with the application") as told:
        import_model(other, catalog, replace=True)
    assert not told.value.may_replace
    assert_nothing_changed(catalog)


def test_two_versions_of_one_model_stand_side_by_side(
    catalog: ModelCatalog, tmp_path: Path
) -> None:
    for version in ("1.10", "1.9"):
        import_model(make_bundle(tmp_path / version, name="mine", version=version), catalog)
    assert ids(catalog) == ["shipped@1.0", "mine@1.9", "mine@1.10"]


def test_names_that_only_differ_in_odd_characters_get_folders_of_their_own(
    catalog: ModelCatalog, tmp_path: Path
) -> None:
    for place, name in enumerate(("modèle/α", "modèle/β", "../..")):
        import_model(make_bundle(tmp_path / str(place), name=name), catalog)

    folders = [model.folder for model in catalog.installed() if not model.is_built_in]
    assert len(set(folders)) == 3
    assert {folder.parent for folder in folders} == {catalog.folder}


class TestWhatIsWrong:
    """Each is told by its own error, with the file and what to do, and changes nothing."""

    def test_an_altered_file(self, catalog: ModelCatalog, bundle: Path) -> None:
        (bundle / "tokenizer.json").write_text("{}")
        with pytest.raises(BundleError, match=r"mine is not used.*altered: tokenizer\.json"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_a_missing_file(self, catalog: ModelCatalog, bundle: Path) -> None:
        (bundle / "model.onnx").unlink()
        with pytest.raises(BundleError, match=r"model\.onnx is missing"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_a_link(self, catalog: ModelCatalog, bundle: Path, tmp_path: Path) -> None:
        moved = tmp_path / "elsewhere.json"
        (bundle / "tokenizer.json").rename(moved)
        (bundle / "tokenizer.json").symlink_to(moved)
        with pytest.raises(BundleError, match=r"tokenizer\.json is a link"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    @pytest.mark.parametrize("name", ["../outside", "/etc/hosts", "a/../../b", "a\\b", "C:x", ""])
    def test_a_card_that_lists_files_elsewhere(
        self, catalog: ModelCatalog, bundle: Path, name: str
    ) -> None:
        card = json.loads((bundle / "bundle.json").read_text())
        write_card(bundle, files=card["files"] | {name: {"sha256": "", "size_bytes": 1}})
        with pytest.raises(BundleError, match="no name of a file in it"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_unknown_labels(self, catalog: ModelCatalog, bundle: Path) -> None:
        write_card(bundle, labels=["LABEL_0", "LABEL_1", "LABEL_2"])
        with pytest.raises(BundleError, match="LABEL_0"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_more_logits_than_labels(self, catalog: ModelCatalog, bundle: Path) -> None:
        write_card(bundle, labels=list(TWO))
        with pytest.raises(BundleError, match=r"tells 3 classes apart, and its card names 2"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_other_answers_than_were_recorded(self, catalog: ModelCatalog, bundle: Path) -> None:
        write_golden(bundle, ["good", "bad"], label="neutral")
        with pytest.raises(ModelAnswersError, match=r"mine 2\.0 answers 2 of 2 example texts"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_no_example_texts(self, catalog: ModelCatalog, bundle: Path) -> None:
        write_golden(bundle, [])
        with pytest.raises(ModelAnswersError, match="no example texts"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    @pytest.mark.parametrize("line", ["{", "[]", '{"text": "good", "label": "fine"}', "\ud800"])
    def test_example_texts_that_are_none(
        self, catalog: ModelCatalog, bundle: Path, line: str
    ) -> None:
        (bundle / "golden.jsonl").write_bytes(line.encode("utf-8", "surrogatepass"))
        write_card(bundle)
        with pytest.raises(BundleError, match=r"golden\.jsonl is not understood"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_a_place_without_anything(self, catalog: ModelCatalog, tmp_path: Path) -> None:
        with pytest.raises(BundleError, match="does not exist"):
            import_model(tmp_path / "nowhere", catalog)
        (tmp_path / "empty").mkdir()
        with pytest.raises(BundleError, match="no model for this program"):
            import_model(tmp_path / "empty", catalog)
        assert_nothing_changed(catalog)

    def test_a_disk_that_cannot_be_written(
        self, catalog: ModelCatalog, bundle: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(unpacking, "_write", full)
        with pytest.raises(ModelFolderError, match="No space left"):
            import_model(bundle, catalog)
        assert_nothing_changed(catalog)

    def test_another_import_under_way(
        self, catalog: ModelCatalog, bundle: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("desktop_app.catalog.installed._PATIENCE_S", 0)
        with (
            catalog.locked(),
            pytest.raises(ModelFolderError, match="Another window or command"),
        ):
            import_model(bundle, catalog)


class TestArchives:
    """Nothing of an archive that is not safe is written."""

    @pytest.fixture
    def archive(self, bundle: Path) -> Path:
        return make_zip(bundle.with_suffix(".zip"), bundle)

    def refuse(self, archive: Path, catalog: ModelCatalog, why: str) -> None:
        with pytest.raises(ModelArchiveError, match=why) as told:
            import_model(archive, catalog)
        assert str(archive) in str(told.value)
        assert_nothing_changed(catalog)

    @pytest.mark.parametrize("name", ["../evil", "/evil", "a/../../evil", "..\\evil", "C:evil"])
    def test_entries_that_reach_out(
        self, archive: Path, catalog: ModelCatalog, name: str, tmp_path: Path
    ) -> None:
        with zipfile.ZipFile(archive, "a") as more:
            more.writestr(zipfile.ZipInfo(name), "x")
        self.refuse(archive, catalog, "would be written outside")
        assert not list(tmp_path.rglob("evil"))

    def test_links(self, archive: Path, catalog: ModelCatalog) -> None:
        link = zipfile.ZipInfo("link")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        with zipfile.ZipFile(archive, "a") as more:
            more.writestr(link, "/etc/passwd")
        self.refuse(archive, catalog, "is a link")

    def test_bombs(self, archive: Path, catalog: ModelCatalog) -> None:
        with zipfile.ZipFile(archive, "a", zipfile.ZIP_DEFLATED) as more:
            more.writestr("zeros", bytes(3_000_000))
        self.refuse(archive, catalog, "unpacks to far too much")

    def test_more_than_a_model_may_have(
        self, archive: Path, catalog: ModelCatalog, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(unpacking, "MOST_FILES", 3)
        self.refuse(archive, catalog, "it holds 5 files")
        monkeypatch.undo()
        monkeypatch.setattr(unpacking, "MOST_BYTES", 100)
        self.refuse(archive, catalog, "GB, and a model may have")

    def test_more_than_fits_on_the_disk(
        self, archive: Path, catalog: ModelCatalog, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        usage = shutil.disk_usage(archive.parent)._replace(free=10)
        monkeypatch.setattr(unpacking.shutil, "disk_usage", lambda path: usage)
        self.refuse(archive, catalog, "are free on the disk")

    def test_two_entries_of_one_name(self, archive: Path, catalog: ModelCatalog) -> None:
        with zipfile.ZipFile(archive, "a") as more:
            more.writestr("Model.ONNX", "x")
        self.refuse(archive, catalog, "same name")

    def test_two_models(self, archive: Path, catalog: ModelCatalog, bundle: Path) -> None:
        with zipfile.ZipFile(archive, "a") as more:
            more.write(bundle / "bundle.json", "other/bundle.json")
        self.refuse(archive, catalog, "holds 2 models")

    def test_no_model(self, catalog: ModelCatalog, tmp_path: Path) -> None:
        archive = tmp_path / "photos.zip"
        with zipfile.ZipFile(archive, "w") as photos:
            photos.writestr("a.jpg", "x")
        self.refuse(archive, catalog, r"no bundle\.json")

    @pytest.mark.parametrize(
        ("card", "why"),
        [
            ("{}", r"its bundle.json is not understood \(it has no 'files'\)"),
            ("[]", "its bundle.json is not the card of a model"),
            ("no JSON", "its bundle.json is not JSON"),
        ],
    )
    def test_a_card_of_something_else(
        self, catalog: ModelCatalog, tmp_path: Path, card: str, why: str
    ) -> None:
        archive = tmp_path / "theme.zip"
        with zipfile.ZipFile(archive, "w") as theme:
            theme.writestr("bundle.json", card)
        advice = r"Choose the folder or the zip archive of a model bundle\.$"
        self.refuse(archive, catalog, rf"is no model for this program: {why}\. {advice}")

    def test_no_archive(self, catalog: ModelCatalog, tmp_path: Path) -> None:
        archive = tmp_path / "notes.zip"
        archive.write_text("no zip")
        self.refuse(archive, catalog, "no zip archive, or damaged")

    def test_one_that_was_cut_off_or_damaged(self, archive: Path, catalog: ModelCatalog) -> None:
        content = bytearray(archive.read_bytes())
        content[200:220] = bytes(20)
        archive.write_bytes(bytes(content))
        self.refuse(archive, catalog, "damaged")

    def test_one_with_a_password(self, archive: Path, catalog: ModelCatalog) -> None:
        content = archive.read_bytes()
        central = content.index(b"PK\x01\x02")
        flagged = bytearray(content)
        flagged[central + 8] |= 1
        archive.write_bytes(bytes(flagged))
        self.refuse(archive, catalog, "locked with a password")


def test_an_installed_model_is_whole(catalog: ModelCatalog, bundle: Path) -> None:
    done = import_model(make_zip(bundle.with_suffix(".zip"), bundle), catalog)
    assert isinstance(done.model, InstalledModel)
    assert tuple(label.value for label in done.model.card.labels) == THREE
    assert done.model.size_bytes == sum(
        file.stat().st_size for file in bundle.iterdir() if file.name != "bundle.json"
    )
