// A DPC and a holder of a spin lock in the pageable section: to assert there would be the wrong repair.
#include <wdm.h>

typedef struct _METEOR {
    KDPC Dpc;
    KSPIN_LOCK Lock;
    ULONG Speed, Count;
} METEOR, *PMETEOR;

KDEFERRED_ROUTINE MeteorDpc;
VOID MeteorAdd(PMETEOR Meteor, ULONG Speed);

#pragma alloc_text(PAGE, MeteorDpc)
#pragma alloc_text(PAGE, MeteorAdd)

_Use_decl_annotations_
VOID MeteorDpc(PKDPC Dpc, PVOID Context, PVOID Argument1, PVOID Argument2) // expect: paging/nonpaged-role-in-paged
{
    PMETEOR meteor = Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    if (meteor != NULL && meteor->Count != 0) {
        DbgPrint("%u meteors\n", meteor->Count);
    }
}

VOID MeteorAdd(PMETEOR Meteor, ULONG Speed)
{
    KIRQL irql;

    if (Speed == 0) {
        return;
    }
    KeAcquireSpinLock(&Meteor->Lock, &irql); // expect: paging/raises-in-paged
    Meteor->Speed = Speed;
    Meteor->Count++;
    KeReleaseSpinLock(&Meteor->Lock, irql);
}
