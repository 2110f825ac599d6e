// Sent only where there is a device; the flag says so.
#include <wdm.h>

typedef struct _SPLICE {
    PDEVICE_OBJECT Lower;
} SPLICE, *PSPLICE;

NTSTATUS SpliceSend_ok(PSPLICE Splice, PIRP Irp)
{
    BOOLEAN attached = Splice->Lower != NULL;
    NTSTATUS status = STATUS_SUCCESS;

    if (attached) {
        IoSkipCurrentIrpStackLocation(Irp);
        status = IoCallDriver(Splice->Lower, Irp);
    } else {
        Irp->IoStatus.Status = status;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
    }
    return status;
}
