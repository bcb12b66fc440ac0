package fr.mixitesociale.acces;

import fr.mixitesociale.socle.Phrases;

/** The portal will not start like this; the sentence tells the operator why and what to set. */
class DemarrageRefuse extends RuntimeException {

    DemarrageRefuse(String cle, Object... parametres) {
        super(Phrases.de(cle, parametres));
    }
}
