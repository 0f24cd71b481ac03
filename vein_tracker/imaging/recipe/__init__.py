"""The method's version and every number that it goes by. A figure is only comparable within one version."""

from __future__ import annotations

from dataclasses import dataclass, field

from vein_tracker.imaging.recipe.diffuse import DiffuseRecipe, SuggestRecipe
from vein_tracker.imaging.recipe.errors import ChangeRecipe, ErrorRecipe, FigureError
from vein_tracker.imaging.recipe.quality import FocusRecipe, GenuineRecipe, MonochromeRecipe, QualityRecipe
from vein_tracker.imaging.recipe.scale import MarkerRecipe, RulerRecipe, ScaleRecipe
from vein_tracker.imaging.recipe.skin import InkRecipe, SkinRecipe
from vein_tracker.imaging.recipe.veins import BridgeRecipe, ChoiceRecipe, VeinRecipe

__all__ = [
    "RECIPE",
    "VERSION",
    "BridgeRecipe",
    "ChangeRecipe",
    "ChoiceRecipe",
    "DiffuseRecipe",
    "ErrorRecipe",
    "FigureError",
    "FocusRecipe",
    "GenuineRecipe",
    "InkRecipe",
    "MarkerRecipe",
    "MonochromeRecipe",
    "QualityRecipe",
    "Recipe",
    "RulerRecipe",
    "ScaleRecipe",
    "SkinRecipe",
    "SuggestRecipe",
    "VeinRecipe",
]

VERSION = "4"


@dataclass(frozen=True, slots=True)
class Recipe:
    """All parameters."""

    scale: ScaleRecipe = field(default_factory=ScaleRecipe)
    skin: SkinRecipe = field(default_factory=SkinRecipe)
    ink: InkRecipe = field(default_factory=InkRecipe)
    focus: FocusRecipe = field(default_factory=FocusRecipe)
    monochrome: MonochromeRecipe = field(default_factory=MonochromeRecipe)
    veins: VeinRecipe = field(default_factory=VeinRecipe)
    errors: ErrorRecipe = field(default_factory=ErrorRecipe)
    change: ChangeRecipe = field(default_factory=ChangeRecipe)
    quality: QualityRecipe = field(default_factory=QualityRecipe)
    genuine: GenuineRecipe = field(default_factory=GenuineRecipe)
    diffuse: DiffuseRecipe = field(default_factory=DiffuseRecipe)
    suggest: SuggestRecipe = field(default_factory=SuggestRecipe)


RECIPE = Recipe()
