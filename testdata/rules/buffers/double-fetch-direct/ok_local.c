// The index is read into a variable of the driver.
#include <ntddk.h>

#define IOCTL_MICA_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x8b8, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

typedef struct _MICA_ARGS { ULONG Op, Count; ULONG Values[8]; } MICA_ARGS, *PMICA_ARGS;
typedef struct _MICA_EXTENSION { KSPIN_LOCK Lock; FAST_MUTEX Mutex; ULONG Op, Sum; ULONG Values[8]; } MICA_EXTENSION, *PMICA_EXTENSION;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MicaControl;

_Use_decl_annotations_
NTSTATUS MicaControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PMICA_EXTENSION extension = (PMICA_EXTENSION)DeviceObject->DeviceExtension;
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_SUCCESS;
    PMICA_ARGS args;
    ULONG index;

    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_MICA_RUN:
        if (Irp->MdlAddress == NULL || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(MICA_ARGS)) {
            status = STATUS_BUFFER_TOO_SMALL;
            break;
        }
        args = (PMICA_ARGS)MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority | MdlMappingNoExecute);
        if (!args) {
            status = STATUS_INSUFFICIENT_RESOURCES;
            break;
        }
        index = args->Op;
        if (index < RTL_NUMBER_OF(extension->Values)) {
            extension->Values[index]++;
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
