// One flag decides how the IRP is prepared and whether it is marked.
#include <wdm.h>

NTSTATUS SendEither_ok(PDEVICE_OBJECT Lower, PIRP Irp, BOOLEAN Later)
{
    NTSTATUS status;

    if (Later) {
        IoCopyCurrentIrpStackLocationToNext(Irp);
    } else {
        IoSkipCurrentIrpStackLocation(Irp);
    }
    if (Later) {
        IoMarkIrpPending(Irp);
    }
    status = IoCallDriver(Lower, Irp);
    return Later ? STATUS_PENDING : status;
}
