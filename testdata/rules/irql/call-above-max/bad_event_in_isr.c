// At DIRQL even the dispatcher database is out of reach: KeSetEvent needs DISPATCH_LEVEL or lower.
#include <wdm.h>

typedef struct _CARD {
    PUCHAR Registers;
    KEVENT DataReady;
} CARD, *PCARD;

KSERVICE_ROUTINE CardInterrupt;

_Use_decl_annotations_
BOOLEAN CardInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PCARD card = (PCARD)Context;
    UCHAR cause;

    UNREFERENCED_PARAMETER(Interrupt);
    cause = READ_REGISTER_UCHAR(card->Registers + 4);
    if (cause == 0) {
        return FALSE;
    }
    WRITE_REGISTER_UCHAR(card->Registers + 4, cause);
    KeSetEvent(&card->DataReady, IO_NO_INCREMENT, FALSE); // expect: irql/call-above-max
    return TRUE;
}
