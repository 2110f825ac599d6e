// A global list and its mutex; the routine for create changes the list alone.
#include <wdm.h>

static FAST_MUTEX TableMutex;
static LIST_ENTRY Table;

typedef struct _ITEM {
    LIST_ENTRY Links;
    ULONG Value;
} ITEM, *PITEM;

VOID TableAdd(PITEM Item)
{
    ExAcquireFastMutex(&TableMutex);
    InsertTailList(&Table, &Item->Links);
    ExReleaseFastMutex(&TableMutex);
}

VOID TableAddFirst(PITEM Item)
{
    ExAcquireFastMutex(&TableMutex);
    InsertHeadList(&Table, &Item->Links);
    ExReleaseFastMutex(&TableMutex);
}

PITEM TableTake(VOID)
{
    PITEM item = NULL;

    ExAcquireFastMutex(&TableMutex);
    if (!IsListEmpty(&Table))
        item = CONTAINING_RECORD(RemoveHeadList(&Table), ITEM, Links);
    ExReleaseFastMutex(&TableMutex);
    return item;
}

DRIVER_DISPATCH TableCreate;
DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS TableCreate(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PITEM item = (PITEM)DeviceObject->DeviceExtension;

    InsertTailList(&Table, &item->Links); // expect: sync/unlocked-list
    Irp->IoStatus.Status = STATUS_SUCCESS;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    InitializeListHead(&Table);
    ExInitializeFastMutex(&TableMutex);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = TableCreate;
    return STATUS_SUCCESS;
}
