package fr.mixitesociale.suivi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;

/**
 * Meetings as any diary reads them (RFC 5545). Hours are written in UTC: no time zone to carry along.
 *
 * @see "src/docs/adr/0029-meetings-invitations-and-calendars.md"
 */
@Component
public class CalendrierIcs {

    private static final String PRODUIT = "-//Portail des contrats de mixite sociale//FR";

    private final Clock horloge;

    CalendrierIcs(Clock horloge) {
        this.horloge = horloge;
    }

    public byte[] ecrire(List<Rendezvous> rendezvous) {
        Calendar calendrier =
                new Calendar().withDefaults().withProperty(new ProdId(PRODUIT)).getFluentTarget();
        rendezvous.forEach(un -> calendrier.add(evenement(un)));
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendrier, sortie);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sortie.toByteArray();
    }

    private VEvent evenement(Rendezvous un) {
        VEvent evenement = new VEvent(false);
        evenement.add(new DtStamp(horloge.instant().truncatedTo(ChronoUnit.SECONDS)));
        // the same meeting taken twice is one meeting in the diary
        evenement.add(new Uid(un.id() + "@mixite-sociale"));
        evenement.add(new Summary(un.intitule()));
        dater(evenement, un);
        evenement.add(un.annule() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (un.lieu() != null) {
            evenement.add(new Location(un.lieu()));
        }
        if (un.visio() != null) {
            evenement.add(new Url(URI.create(un.visio())));
        }
        if (un.ordreDuJour() != null) {
            evenement.add(new Description(un.ordreDuJour()));
        }
        return evenement;
    }

    /** A meeting whose hour is not known yet takes its day. */
    private void dater(VEvent evenement, Rendezvous un) {
        if (un.debut() == null) {
            evenement.add(new DtStart<>(un.jour()));
            evenement.add(new DtEnd<>(un.jour().plusDays(1)));
        } else {
            Instant debut =
                    un.jour().atTime(un.debut()).atZone(horloge.getZone()).toInstant();
            evenement.add(new DtStart<>(debut));
            evenement.add(new DtEnd<>(debut.plus(un.duree())));
        }
    }
}
