// The saved level lives in a structure between two helpers, and in a parameter.
#include <wdm.h>

typedef struct _SECTION_STATE {
    KIRQL Saved;
    ULONG Owner;
} SECTION_STATE, *PSECTION_STATE;

VOID SectionEnter_ok(PSECTION_STATE State) // expect: irql/changes-unannotated
{
    KeRaiseIrql(DISPATCH_LEVEL, &State->Saved);
    State->Owner = 1;
}

VOID SectionLeave_ok(PSECTION_STATE State)
{
    State->Owner = 0;
    KeLowerIrql(State->Saved);
}

IO_WORKITEM_ROUTINE SectionWorker;

_Use_decl_annotations_
VOID SectionWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PSECTION_STATE state = (PSECTION_STATE)Context;

    UNREFERENCED_PARAMETER(DeviceObject);
    SectionEnter_ok(state);
    state->Owner++;
    SectionLeave_ok(state);
}
