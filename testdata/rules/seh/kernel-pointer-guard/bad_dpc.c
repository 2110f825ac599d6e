// The helper is called by a DPC.
#include <ntddk.h>

KDEFERRED_ROUTINE JacanaDpc;

static ULONG JacanaRead(PULONG Address)
{
    ULONG value;

    __try {
        value = *Address;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        value = 0;
    }
    return value;
}

_Use_decl_annotations_
VOID JacanaDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument2);
    *(volatile ULONG *)Context = JacanaRead((PULONG)Argument1); // expect: seh/kernel-pointer-guard
}

VOID JacanaInit(PKDPC Dpc, PVOID Context)
{
    KeInitializeDpc(Dpc, JacanaDpc, Context);
}
