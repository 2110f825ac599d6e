// One field is checked, others are read.
#include <ntddk.h>

#define IOCTL_SANDGROUSE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x83f, METHOD_NEITHER, FILE_ANY_ACCESS)

typedef struct _SANDGROUSE_ARGS { ULONG Op, Count; ULONG Values[8]; } SANDGROUSE_ARGS, *PSANDGROUSE_ARGS;
typedef struct _SANDGROUSE_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } SANDGROUSE_EXTENSION, *PSANDGROUSE_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SandgrouseControl;

_Use_decl_annotations_
NTSTATUS SandgrouseControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PSANDGROUSE_EXTENSION extension = (PSANDGROUSE_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PSANDGROUSE_ARGS args = (PSANDGROUSE_ARGS)stack->Parameters.DeviceIoControl.Type3InputBuffer;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_SANDGROUSE_RUN:
        __try {
            ProbeForRead(args, sizeof(*args), sizeof(ULONG));
            if (args->Op == 3) {
                extension->Sum = args->Count;
                extension->Values[0] = args->Values[0];
            }
        } __except (EXCEPTION_EXECUTE_HANDLER) {
            status = GetExceptionCode();
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
