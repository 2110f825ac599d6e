// The name is compared with where it may lead.
#include <ntddk.h>

#define IOCTL_GHYLL_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x954, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _GHYLL_INPUT { ULONG Value; WCHAR Path[64]; } GHYLL_INPUT, *PGHYLL_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH GhyllControl;

_Use_decl_annotations_
NTSTATUS GhyllControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PGHYLL_INPUT input = (PGHYLL_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;
    UNICODE_STRING root;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_GHYLL_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(GHYLL_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            RtlInitUnicodeString(&name, input->Path);
            RtlInitUnicodeString(&root, L"\\Registry\\Machine\\Software\\Ghyll");
            if (!RtlPrefixUnicodeString(&root, &name, TRUE)) {
                status = STATUS_ACCESS_DENIED;
            } else {
                InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
                status = ZwOpenKey(&key, KEY_READ, &attributes);
                if (NT_SUCCESS(status)) {
                    ZwClose(key);
                }
            }
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
