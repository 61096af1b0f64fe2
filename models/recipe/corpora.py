"""Which labelled sets go into training, how much of each, and where they come from."""

from dataclasses import dataclass
from enum import Enum


class LabelSource(Enum):
    """Who decided the label; stars are noisier, three stars most of all."""

    PEOPLE = "people"
    STARS = "stars"


@dataclass(frozen=True)
class Corpus:
    """One labelled set of the data folder and its share of the training mixture."""

    name: str
    rows: int
    """Upper limit of rows drawn, without replacement, from its training split."""
    label_source: LabelSource
    knows_neutral: bool
    licence: str
    description: str


_PEOPLE, _STARS = LabelSource.PEOPLE, LabelSource.STARS

# In order of claim: a text that stands in two sets is kept by the first, so SST-5, which knows
# neutral, comes before SST-2.
CORPORA = (
    Corpus("sst5", 9_000, _PEOPLE, True, "none stated", "film-review sentences (SST-5, folded)"),
    Corpus("sst2", 60_000, _PEOPLE, False, "none stated", "film-review phrases (GLUE SST-2)"),
    Corpus("sst5_phrases", 40_000, _PEOPLE, True, "none stated", "subtrees of SST-5"),
    Corpus("tweeteval", 50_000, _PEOPLE, True, "Twitter's terms", "tweets (SemEval-2017 task 4)"),
    Corpus("tweet_extraction", 24_000, _PEOPLE, True, "CC BY 4.0", "tweets"),
    Corpus("brand_tweets", 8_000, _PEOPLE, True, "CrowdFlower open data", "tweets on products"),
    Corpus("apple_tweets", 3_300, _PEOPLE, True, "CrowdFlower open data", "tweets on Apple"),
    Corpus("imdb", 6_000, _STARS, False, "research", "film reviews"),
    Corpus("yelp", 3_000, _STARS, True, "Yelp's terms", "business reviews"),
    Corpus("zomato", 4_000, _STARS, True, "Kaggle, varied", "restaurant reviews"),
    Corpus("edtech", 3_000, _STARS, True, "Kaggle, varied", "course-app reviews"),
    Corpus("uber", 5_000, _STARS, True, "Kaggle, varied", "ride-app reviews"),
    Corpus("womens_clothing", 4_000, _STARS, True, "CC0", "clothing reviews"),
    Corpus("flipkart", 8_000, _STARS, True, "Kaggle", "very short product reviews"),
    Corpus("amazon_music", 2_500, _STARS, True, "unclear", "product reviews"),
    Corpus("amazon_phone", 6_000, _STARS, False, "unclear", "phone reviews"),
    Corpus("amazon_alexa", 2_000, _STARS, True, "unclear", "device reviews"),
    Corpus("appstore", 8_000, _STARS, True, "unclear", "app reviews"),
    Corpus("android", 8_000, _STARS, False, "unclear", "app reviews"),
    Corpus("mhealth", 4_000, _STARS, False, "unclear", "health-app reviews"),
    Corpus("hotel", 1_000, _PEOPLE, False, "varied", "hotel reviews"),
    Corpus("skytrax", 1_500, _STARS, False, "varied", "airport and lounge reviews"),
    Corpus("steam", 1_000, _PEOPLE, False, "varied", "reviews of a game"),
    Corpus("ratings", 2_000, _STARS, True, "varied", "mixed reviews"),
    Corpus("yelp_short", 4_000, _STARS, False, "CC BY-SA 4.0", "one-sentence business reviews"),
    Corpus("amazon_short", 2_000, _STARS, False, "CC BY-SA 4.0", "one-sentence product reviews"),
)

LARGEST_CLASS_SHARE = 0.55
"""No class takes more of a set's rows than this: shops hear mostly from happy customers."""

RARE_CLASS_POWER = 0.5
"""Loss weight of a class is its scarcity in its set to this power, 1 when all are as frequent.

At 1 each class would weigh the same, at 0 each text; between them rare classes are learnt (recall
is averaged over classes) and the shares that calibration needs are kept in sight.
"""

STAR_NEUTRAL_WEIGHT = 0.5
"""A three-star text counts this much of what its scarcity calls for: it is often mixed rather than
neutral."""
