// Enter and leave helpers: held on every exit, so that is what they mean.
#include <wdm.h>

typedef struct _DATABASE {
    KSPIN_LOCK Lock;
    ULONG Rows;
} DATABASE, *PDATABASE;

VOID DatabaseEnter_ok(PDATABASE Database, PKIRQL Irql) // expect: irql/changes-unannotated
{
    KeAcquireSpinLock(&Database->Lock, Irql);
}

VOID DatabaseLeave_ok(PDATABASE Database, KIRQL Irql)
{
    KeReleaseSpinLock(&Database->Lock, Irql);
}

BOOLEAN DatabaseTryEnter_ok(PDATABASE Database)
{
    if (!KeTryToAcquireSpinLockAtDpcLevel(&Database->Lock)) {
        return FALSE;
    }
    return TRUE;
}

KDEFERRED_ROUTINE DatabaseDpc;

_Use_decl_annotations_
VOID DatabaseDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PDATABASE database = (PDATABASE)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    DatabaseEnter_ok(database, &irql);
    database->Rows++;
    DatabaseLeave_ok(database, irql);

    if (DatabaseTryEnter_ok(database)) {
        database->Rows++;
        KeReleaseSpinLockFromDpcLevel(&database->Lock);
    }
}
