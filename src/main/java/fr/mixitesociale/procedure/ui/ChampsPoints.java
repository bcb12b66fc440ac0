package fr.mixitesociale.procedure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import fr.mixitesociale.procedure.PointDemande;
import java.util.EnumMap;
import java.util.Map;

/** One field for each point of a demande. */
class ChampsPoints extends Div {

    private static final int TEXTE_MAX = 4_000;

    private final Map<PointDemande, TextArea> champs = new EnumMap<>(PointDemande.class);

    ChampsPoints() {
        addClassName("formulaire");
        for (PointDemande point : PointDemande.values()) {
            TextArea champ = new TextArea(point.libelle());
            champ.setId("point-" + point.name());
            champ.setHelperText(point.aide());
            champ.setMaxLength(TEXTE_MAX);
            champs.put(point, champ);
            add(champ);
        }
    }

    Map<PointDemande, String> dits() {
        Map<PointDemande, String> dits = new EnumMap<>(PointDemande.class);
        champs.forEach((point, champ) -> {
            if (!champ.getValue().isBlank()) {
                dits.put(point, champ.getValue());
            }
        });
        return dits;
    }
}
