// The routine of the system leaves the completion routine out.
#include <wdm.h>

NTSTATUS PassDown(PDEVICE_OBJECT Lower, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    return IoCallDriver(Lower, Irp);
}
