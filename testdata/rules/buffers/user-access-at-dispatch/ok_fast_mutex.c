// A fast mutex keeps the IRQL at APC_LEVEL: page faults are served.
#include <ntddk.h>

#define IOCTL_WRYNECK_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x84a, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _WRYNECK_ARGS { ULONG Op, Count; ULONG Values[8]; } WRYNECK_ARGS, *PWRYNECK_ARGS;
typedef struct _WRYNECK_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } WRYNECK_EXTENSION, *PWRYNECK_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH WryneckControl;

_Use_decl_annotations_
NTSTATUS WryneckControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PWRYNECK_EXTENSION extension = (PWRYNECK_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WRYNECK_RUN:
        ExAcquireFastMutex(&extension->Mutex);
        __try {
            ProbeForWrite(Irp->UserBuffer, sizeof(ULONG), sizeof(ULONG));
            *(PULONG)Irp->UserBuffer = extension->Sum;
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
        }
        ExReleaseFastMutex(&extension->Mutex);
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
