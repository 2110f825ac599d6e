// Entered with the caller's lock held; it is given back for a while and taken again, through memory that may have changed.
#include <ndis.h>

typedef struct _LOCKS {
  NDIS_SPIN_LOCK Lock;
} LOCKS;

typedef struct _INFO {
  LOCKS *Locks;
  PVOID Current;
} INFO;

VOID Notify(INFO *Info);

static VOID Lock(INFO *Info) { NdisAcquireSpinLock(&Info->Locks->Lock); } // expect: irql/changes-unannotated
static VOID GiveBack(INFO *Info) { NdisReleaseSpinLock(&Info->Locks->Lock); }

BOOLEAN FreeDangling(INFO *Info)
{
  BOOLEAN freed = FALSE;
  do {
    if (!Info->Current)
      break;
    GiveBack(Info);
    Notify(Info);
    Lock(Info);
    freed = TRUE;
  } while (FALSE);
  return freed;
}
