package fr.mixitesociale.inventaire.ui;

import fr.mixitesociale.inventaire.AnnotationsService;
import fr.mixitesociale.inventaire.LecturesService;

/** The two services that write on curves, handed together to the components of the sheet. */
record EcritureCourbes(AnnotationsService annotations, LecturesService lectures) {}
