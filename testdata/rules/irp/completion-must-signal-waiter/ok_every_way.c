// All ways out signal, one of them in a helper.
#include <wdm.h>

IO_COMPLETION_ROUTINE OakDone;

static VOID Wake(PKEVENT Event, BOOLEAN Urgent)
{
    KeSetEvent(Event, Urgent ? EVENT_INCREMENT : IO_NO_INCREMENT, FALSE);
}

_Use_decl_annotations_
NTSTATUS OakDone(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    if (!NT_SUCCESS(Irp->IoStatus.Status)) {
        Wake((PKEVENT)Context, TRUE);
        return STATUS_MORE_PROCESSING_REQUIRED;
    }
    KeSetEvent((PKEVENT)Context, IO_NO_INCREMENT, FALSE);
    return STATUS_MORE_PROCESSING_REQUIRED;
}
