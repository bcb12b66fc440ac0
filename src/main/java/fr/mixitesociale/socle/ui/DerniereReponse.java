package fr.mixitesociale.socle.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Each screen keeps its last answer for as long as it is open, to give it again when the network lost it (flow#24172): a
 * third of a session, as text. Here it is kept compressed, and unfolded only for a browser that asks again.
 */
final class DerniereReponse extends UidlRequestHandler {

    private static final int COURTE = 8_192;
    private static final Pattern NUMERO = Pattern.compile("\"clientId\"\\s*:\\s*(\\d+)");

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest requete, VaadinResponse reponse, String corps) throws IOException {
        @Nullable UI ui = session.getService().findUI(requete);
        if (ui == null) {
            return super.synchronizedHandleRequest(session, requete, reponse, corps);
        }
        deplier(ui, corps);
        try {
            return super.synchronizedHandleRequest(session, requete, reponse, corps);
        } finally {
            plier(ui);
        }
    }

    /** A message that does not bear a number of its own may be the last one, sent again. */
    private static void deplier(UI ui, String corps) throws IOException {
        Pliee pliee = ComponentUtil.getData(ui, Pliee.class);
        if (pliee != null && !estNouveau(corps, ui.getInternals().getLastProcessedClientToServerId())) {
            ui.getInternals().setLastRequestResponse(pliee.texte());
        }
    }

    private static boolean estNouveau(String corps, int dernier) {
        Matcher numero = NUMERO.matcher(corps);
        return numero.find() && !numero.group(1).equals(Integer.toString(dernier));
    }

    private static void plier(UI ui) throws IOException {
        String texte = ui.getInternals().getLastRequestResponse();
        if (texte == null) {
            return; // nothing was answered: what was kept stays
        }
        boolean longue = texte.length() > COURTE;
        ComponentUtil.setData(ui, Pliee.class, longue ? Pliee.de(texte) : null);
        if (longue) {
            ui.getInternals().setLastRequestResponse(null);
        }
    }

    private record Pliee(byte[] octets) implements Serializable {

        static Pliee de(String texte) throws IOException {
            ByteArrayOutputStream octets = new ByteArrayOutputStream(COURTE);
            try (DeflaterOutputStream sortie = new DeflaterOutputStream(octets)) {
                sortie.write(texte.getBytes(StandardCharsets.UTF_8));
            }
            return new Pliee(octets.toByteArray());
        }

        String texte() throws IOException {
            try (InflaterInputStream entree = new InflaterInputStream(new ByteArrayInputStream(octets))) {
                return new String(entree.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
