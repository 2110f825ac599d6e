// The store from the days of one processor is switched off; the exchange stands in its place.
#include <wdm.h>

BOOLEAN Reclaim(PIRP Irp)
{
    if (IoSetCancelRoutine(Irp, NULL) == NULL) {
        return FALSE;
    }
#if 0 // guard
    Irp->CancelRoutine = NULL;
#endif // guard
    return TRUE;
}
