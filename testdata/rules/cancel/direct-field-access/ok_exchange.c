// The routine of the system exchanges the field, and its answer decides.
#include <wdm.h>

BOOLEAN TakeBack(PIRP Irp)
{
    return IoSetCancelRoutine(Irp, NULL) != NULL;
}
