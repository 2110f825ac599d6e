// The first path that is up; when there is none, the request is not sent.
#include <wdm.h>

typedef struct _PATHS {
    PDEVICE_OBJECT Path[4];
    BOOLEAN Up[4];
} PATHS, *PPATHS;

NTSTATUS PathsSend_ok(PPATHS Paths, PIRP Irp)
{
    PDEVICE_OBJECT chosen = NULL;
    ULONG i;

    for (i = 0; i < 4 && chosen == NULL; i++) {
        if (Paths->Up[i]) {
            chosen = Paths->Path[i];
        }
    }
    if (chosen == NULL) {
        Irp->IoStatus.Status = STATUS_NO_SUCH_DEVICE;
        IoCompleteRequest(Irp, IO_NO_INCREMENT);
        return STATUS_NO_SUCH_DEVICE;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(chosen, Irp);
}
