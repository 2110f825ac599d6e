// The IRP comes from above.
#include <wdm.h>

typedef struct _RUBY { PDEVICE_OBJECT Lower; } RUBY, *PRUBY;

DRIVER_DISPATCH RubyRead;
static IO_COMPLETION_ROUTINE RubyDone;

_Use_decl_annotations_
NTSTATUS RubyRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, RubyDone, NULL, TRUE, TRUE, TRUE);
    return IoCallDriver(((PRUBY)DeviceObject->DeviceExtension)->Lower, Irp);
}

static NTSTATUS RubyDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned)
        IoMarkIrpPending(Irp);
    return STATUS_CONTINUE_COMPLETION;
}
