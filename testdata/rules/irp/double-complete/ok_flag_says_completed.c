// A flag in a local record says that the request is answered.
#include <ntddk.h>

typedef struct _CALL { PIRP Irp; BOOLEAN Answered; NTSTATUS Status; } CALL, *PCALL;

static VOID Answer(PCALL Call, NTSTATUS Status)
{
    Call->Irp->IoStatus.Status = Status;
    Call->Irp->IoStatus.Information = 0;
    IoCompleteRequest(Call->Irp, IO_NO_INCREMENT);
    Call->Status = Status;
    Call->Answered = TRUE;
}

_Dispatch_type_(IRP_MJ_CREATE) DRIVER_DISPATCH OtterCreate;

_Use_decl_annotations_
NTSTATUS OtterCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    CALL call;

    UNREFERENCED_PARAMETER(DeviceObject);
    call.Irp = Irp;
    call.Answered = FALSE;
    call.Status = STATUS_SUCCESS;
    if (Irp->RequestorMode != KernelMode)
        Answer(&call, STATUS_ACCESS_DENIED);
    if (!call.Answered)
        Answer(&call, STATUS_SUCCESS);
    return call.Status;
}
