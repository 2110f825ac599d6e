// A wrapper counts its owner's holds; the memory that names the lock may have changed since.
#include <ntifs.h>

typedef struct _DEBUG {
  ULONG Count;
} DEBUG;

typedef struct _FCB {
  PERESOURCE Resource;
  DEBUG Debug;
  LIST_ENTRY Links;
} FCB;

VOID Unknown(FCB *Fcb);

static VOID GiveBack(PERESOURCE Resource, DEBUG *Debug)
{
  if (ExIsResourceAcquiredExclusiveLite(Resource)) {
    if (--Debug->Count == 0)
      Debug->Count = 0;
  }
  ExReleaseResourceLite(Resource);
  KeLeaveCriticalRegion();
}

static VOID Delete(FCB *Fcb)
{
  Unknown(Fcb);
  GiveBack(Fcb->Resource, &Fcb->Debug);
  ExDeleteResourceLite(Fcb->Resource);
}

NTSTATUS Free(FCB *Fcb, BOOLEAN Last)
{
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(Fcb->Resource, TRUE);
  ++Fcb->Debug.Count;
  if (Last)
    Delete(Fcb);
  else
    GiveBack(Fcb->Resource, &Fcb->Debug);
  return STATUS_SUCCESS;
}
