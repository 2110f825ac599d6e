// A __finally alone catches nothing: the mutex is given back, and the machine still crashes.
#include <ntddk.h>

#define IOCTL_STILT_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x823, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _STILT_ARGS { ULONG Op, Count; ULONG Values[8]; } STILT_ARGS, *PSTILT_ARGS;
typedef struct _STILT_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } STILT_EXTENSION, *PSTILT_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StiltControl;

_Use_decl_annotations_
NTSTATUS StiltControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSTILT_EXTENSION extension = (PSTILT_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_STILT_RUN:
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        if (NT_SUCCESS(status)) {
            ExAcquireFastMutex(&extension->Mutex);
            __try {
                *(PULONG)Irp->UserBuffer = extension->Sum; // expect: buffers/user-access-outside-try
            } __finally {
                ExReleaseFastMutex(&extension->Mutex);
            }
        }
        break;
    default:
        status = STATUS_INVALID_DEVICE_REQUEST;
        break;
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
