// Without the early mark, the mark in the common tail comes too late.
#include <wdm.h>

typedef struct _OVEN {
    BOOLEAN Marked;
} OVEN, *POVEN;

DRIVER_DISPATCH OvenWrite;

_Use_decl_annotations_
NTSTATUS OvenWrite(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    BOOLEAN marked = FALSE;

    if (!marked) {
        IoMarkIrpPending(Irp); // guard
        marked = TRUE; // guard
    }
    IoStartPacket(DeviceObject, Irp, NULL, NULL);
    if (!marked) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_PENDING;
}
