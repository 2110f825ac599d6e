// What only initialization needs is thrown away, not paged; that it asserts is the habit of the templates.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD SpoonUnload;
static VOID SpoonOptions(PUNICODE_STRING RegistryPath);

#ifdef ALLOC_PRAGMA
#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, SpoonOptions)
#pragma alloc_text(PAGE, SpoonUnload)
#endif

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PAGED_CODE();
    SpoonOptions(RegistryPath);
    DriverObject->DriverUnload = SpoonUnload;
    return STATUS_SUCCESS;
}

static VOID SpoonOptions(PUNICODE_STRING RegistryPath)
{
    PAGED_CODE();
    DbgPrint("options in %wZ\n", RegistryPath);
}

_Use_decl_annotations_
VOID SpoonUnload(PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();
    UNREFERENCED_PARAMETER(DriverObject);
}
