// A helper opens what it is told to.
#include <ntddk.h>

#define IOCTL_FJORD_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x945, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _FJORD_INPUT { ULONG Value; WCHAR Path[64]; } FJORD_INPUT, *PFJORD_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH FjordControl;

static NTSTATUS FjordDelete(PWSTR Path)
{
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;

    PAGED_CODE();
    RtlInitUnicodeString(&name, Path);
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    return ZwDeleteFile(&attributes);
}

_Use_decl_annotations_
NTSTATUS FjordControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PFJORD_INPUT input = (PFJORD_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_FJORD_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(FJORD_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            status = FjordDelete(input->Path); // expect: security/arbitrary-registry-or-file
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
