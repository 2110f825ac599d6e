// The handle is the answer: the program shall use it.
#include <ntddk.h>

static UNICODE_STRING DunlinKey = RTL_CONSTANT_STRING(L"\\Registry\\Machine\\Software\\Dunlin");
static UNICODE_STRING DunlinName = RTL_CONSTANT_STRING(L"Count");

static NTSTATUS DunlinOpenFor(PHANDLE Answer)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, &DunlinKey, OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes); // expect: security/driver-isolation
    if (NT_SUCCESS(status)) {
        *Answer = key;
    }
    return status;
}

_Dispatch_type_(IRP_MJ_READ) DRIVER_DISPATCH DunlinRead;

_Use_decl_annotations_
NTSTATUS DunlinRead(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_BUFFER_TOO_SMALL;

    UNREFERENCED_PARAMETER(DeviceObject);
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.Read.Length >= sizeof(HANDLE)) {
        status = DunlinOpenFor((PHANDLE)Irp->AssociatedIrp.SystemBuffer);
        if (NT_SUCCESS(status)) {
            Irp->IoStatus.Information = sizeof(HANDLE);
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
