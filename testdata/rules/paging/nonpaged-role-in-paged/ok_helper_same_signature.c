// It looks like a DPC, but nobody registers it as one.
#include <wdm.h>

VOID ReportLater(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2);

#pragma alloc_text(PAGE, ReportLater)

VOID ReportLater(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    PAGED_CODE();
    ZwFlushKey((HANDLE)Context);
}
