package fr.mixitesociale.jalon.ui;

import fr.mixitesociale.jalon.CritereJalons;
import java.io.Serializable;

/** What shows the projects of a filter. */
interface ContenuJalons extends Serializable {

    /** Another filter. */
    void montrer(CritereJalons critere);

    /** The same filter, read again. */
    void rafraichir();
}
