// The exception handler completes the request and returns without giving the mutex back.
#include <wdm.h>

typedef struct _CONFIG {
    FAST_MUTEX Mutex;
    ULONG Version;
} CONFIG, *PCONFIG;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ConfigControl;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

_Use_decl_annotations_
NTSTATUS ConfigControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PCONFIG config = (PCONFIG)DeviceObject->DeviceExtension;
    PULONG user = (PULONG)Irp->UserBuffer;

    ExAcquireFastMutex(&config->Mutex);
    __try {
        ProbeForWrite(user, sizeof(ULONG), sizeof(ULONG)); // step: exception
        *user = config->Version;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        return Complete(Irp, GetExceptionCode()); // expect: lock/not-released
    }
    ExReleaseFastMutex(&config->Mutex);
    return Complete(Irp, STATUS_SUCCESS);
}
