// The IRP is set up anew and sent again by the routine, which keeps it.
#include <wdm.h>

typedef struct _ROOK { PDEVICE_OBJECT Lower; BOOLEAN Stop; } ROOK, *PROOK;

IO_COMPLETION_ROUTINE RookDone;

_Use_decl_annotations_
NTSTATUS RookDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    PROOK rook = (PROOK)Context;
    UNREFERENCED_PARAMETER(DeviceObject);
    if (rook->Stop) {
        IoFreeIrp(Irp);
    } else {
        IoReuseIrp(Irp, STATUS_NOT_SUPPORTED);
        IoGetNextIrpStackLocation(Irp)->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
        IoSetCompletionRoutine(Irp, RookDone, rook, TRUE, TRUE, TRUE);
        (VOID)IoCallDriver(rook->Lower, Irp);
    }
    return STATUS_MORE_PROCESSING_REQUIRED;
}
