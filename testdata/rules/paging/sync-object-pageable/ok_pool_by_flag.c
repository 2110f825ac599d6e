// The pool depends on what the caller needs.
#include <wdm.h>

typedef struct _BOX { KEVENT Full; ULONG Size; } BOX, *PBOX;

PBOX NewBox(BOOLEAN Resident)
{
    PBOX box = (PBOX)ExAllocatePoolWithTag(Resident ? NonPagedPoolNx : PagedPool, sizeof(BOX), ' xoB');

    if (box != NULL && Resident) {
        KeInitializeEvent(&box->Full, NotificationEvent, FALSE);
    }
    return box;
}
