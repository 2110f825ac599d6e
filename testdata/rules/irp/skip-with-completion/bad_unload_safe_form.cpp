// The form that may fail has the same effect on the location of the driver above.
#include <wdm.h>

static IO_COMPLETION_ROUTINE Noted;

_Use_decl_annotations_
static NTSTATUS Noted(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    UNREFERENCED_PARAMETER(Context);
    if (Irp->PendingReturned) {
        IoMarkIrpPending(Irp);
    }
    return STATUS_CONTINUE_COMPLETION;
}

extern "C" DRIVER_DISPATCH NoteFlush;

_Use_decl_annotations_
extern "C" NTSTATUS NoteFlush(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    auto lower = *static_cast<PDEVICE_OBJECT *>(DeviceObject->DeviceExtension);

    IoSkipCurrentIrpStackLocation(Irp);
    if (!NT_SUCCESS(IoSetCompletionRoutineEx(DeviceObject, Irp, Noted, nullptr, TRUE, TRUE, TRUE))) { // expect: irp/skip-with-completion
        DbgPrint("not watched\n");
    }
    return IoCallDriver(lower, Irp);
}
