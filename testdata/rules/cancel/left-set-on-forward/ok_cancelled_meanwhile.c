// Taken away after a wait, and passed down only if it was still there.
#include <ntddk.h>

typedef struct _FULMAR_EXTENSION {
    PDEVICE_OBJECT Lower;
    KSPIN_LOCK Lock;
    LIST_ENTRY Held;
    BOOLEAN Ready;
} FULMAR_EXTENSION, *PFULMAR_EXTENSION;

DRIVER_CANCEL FulmarCancel;

NTSTATUS FulmarResume(PFULMAR_EXTENSION Ext, PIRP Irp)
{
    if (IoSetCancelRoutine(Irp, NULL) == NULL) {
        return STATUS_CANCELLED;
    }
    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(Ext->Lower, Irp);
}
