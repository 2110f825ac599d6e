// Whether a wait follows is the caller's to say.
#include <wdm.h>

typedef struct _DOOR {
    KSPIN_LOCK Lock;
    KEVENT Open;
} DOOR, *PDOOR;

VOID DoorOpen_ok(PDOOR Door, BOOLEAN Wait)
{
    KIRQL irql;

    KeAcquireSpinLock(&Door->Lock, &irql);
    KeSetEvent(&Door->Open, IO_NO_INCREMENT, Wait);
    KeReleaseSpinLock(&Door->Lock, irql);
}
