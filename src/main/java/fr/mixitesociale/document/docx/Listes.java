package fr.mixitesociale.document.docx;

import fr.mixitesociale.document.docx.Modele.Liste;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;

/** Each numbered list starts again at one: Word wants a numbering of its own for it. */
final class Listes {

    static final int NIVEAU_MAX = 3;
    /** Of one level, in twentieths of a point. */
    static final int RETRAIT = 360;

    private final CTNumbering numerotation;
    private int derniere;

    Listes(CTNumbering numerotation) {
        this.numerotation = numerotation;
    }

    BigInteger ouvrir(Liste genre) {
        derniere++;
        CTNum numero = numerotation.addNewNum();
        numero.setNumId(BigInteger.valueOf(derniere));
        numero.addNewAbstractNumId().setVal(BigInteger.valueOf(genre.abstraite()));
        if (genre == Liste.NOMBRES) {
            for (int niveau = 0; niveau <= NIVEAU_MAX; niveau++) {
                CTNumLvl depart = numero.addNewLvlOverride();
                depart.setIlvl(BigInteger.valueOf(niveau));
                depart.addNewStartOverride().setVal(BigInteger.ONE);
            }
        }
        return numero.getNumId();
    }
}
