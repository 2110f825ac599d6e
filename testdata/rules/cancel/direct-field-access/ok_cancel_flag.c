// The Cancel flag is there to be read, behind the exchange and under the lock.
#include <wdm.h>

DRIVER_CANCEL LineCancel;

BOOLEAN MakeCancelable(PIRP Irp)
{
    IoSetCancelRoutine(Irp, LineCancel);
    if (Irp->Cancel && IoSetCancelRoutine(Irp, NULL) != NULL) {
        return FALSE;
    }
    return TRUE;
}
