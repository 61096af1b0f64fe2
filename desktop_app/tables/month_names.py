"""The months' names in the languages that users' files are in."""

from collections import defaultdict

_NAMES = """
january february march april may june july august september october november december
januar februar märz april mai juni juli august september oktober november dezember
jänner feber maerz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
januari februari maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
"""
_SHORT = {"mrt": 3, "sept": 9}
_LEAST_LETTERS = 3


def _months() -> dict[str, int]:
    meant: defaultdict[str, set[int]] = defaultdict(set)
    for line in _NAMES.strip().splitlines():
        for number, name in enumerate(line.split(), 1):
            for length in range(min(_LEAST_LETTERS, len(name)), len(name) + 1):
                meant[name[:length]].add(number)
    # "jui" is the start of two French months, and says neither.
    unambiguous = {name: min(numbers) for name, numbers in meant.items() if len(numbers) == 1}
    return unambiguous | _SHORT


MONTHS = _months()
"""The month, from 1 to 12, by its name or the first letters of it, in lower case."""
