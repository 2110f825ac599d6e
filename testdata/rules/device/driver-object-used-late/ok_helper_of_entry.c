// A helper that only the entry routine calls.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_ADD_DEVICE CartAdd;

static VOID SetRoutines(PDRIVER_OBJECT DriverObject)
{
    DriverObject->DriverExtension->AddDevice = CartAdd;
}

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    SetRoutines(DriverObject);
    return STATUS_SUCCESS;
}
