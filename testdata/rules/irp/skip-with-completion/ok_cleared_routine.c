// NULL takes a routine away; nothing is overwritten that anybody waits for.
#include <wdm.h>

NTSTATUS SendPlain_ok(PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoSetCompletionRoutine(Irp, NULL, NULL, FALSE, FALSE, FALSE);
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Lower, Irp);
}
