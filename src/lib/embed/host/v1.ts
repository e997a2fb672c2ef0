/** The one script that a host page takes. Nothing global, nothing kept, no markup from text, no address from a message. */
import './charts';
import './story';
