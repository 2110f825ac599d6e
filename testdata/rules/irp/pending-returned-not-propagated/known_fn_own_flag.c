// FN: Known gap: whether the mark is passed on hangs on a flag that an unknown function gives.
#include <wdm.h>

typedef struct _LOOM { PDEVICE_OBJECT Lower; } LOOM, *PLOOM;

BOOLEAN LoomHandles(PIRP Irp);

DRIVER_DISPATCH LoomRead;
static IO_COMPLETION_ROUTINE LoomReadDone;

_Use_decl_annotations_
NTSTATUS LoomRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PLOOM loom = (PLOOM)DeviceObject->DeviceExtension;
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, LoomReadDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(loom->Lower, Irp);
}

static NTSTATUS LoomReadDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    (VOID)LoomHandles(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
