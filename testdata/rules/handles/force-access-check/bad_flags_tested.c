// What the program may ask for is looked at, not who it is.
#include <ntddk.h>

#define IOCTL_ERNE_ERASE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x807, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _ERNE_INPUT { ULONG Flags; WCHAR Path[128]; } ERNE_INPUT, *PERNE_INPUT;

static NTSTATUS ErneErase(PCWSTR Path)
{
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING path;
    HANDLE key;
    NTSTATUS status;

    PAGED_CODE();
    RtlInitUnicodeString(&path, Path);
    InitializeObjectAttributes(&attributes, &path, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ZwOpenKey(&key, DELETE, &attributes);
    if (NT_SUCCESS(status)) {
        status = ZwDeleteKey(key);
        ZwClose(key);
    }
    return status;
}

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH ErneControl;

_Use_decl_annotations_
NTSTATUS ErneControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PERNE_INPUT input = (PERNE_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_ERNE_ERASE) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(ERNE_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    input->Path[127] = 0;
    if (input->Flags == 1) {
        status = ErneErase(input->Path); // expect: handles/force-access-check
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
