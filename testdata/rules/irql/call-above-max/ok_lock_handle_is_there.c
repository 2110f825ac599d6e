// Who has taken a lock by its handle need not be asked whether there is one.
#include <ntddk.h>
#include <wdf.h>

typedef struct _HOLDER {
  WDFSPINLOCK Lock;
} HOLDER;

static void Release(HOLDER *Holder)
{
  if (Holder->Lock != NULL)
    WdfSpinLockRelease(Holder->Lock);
}

NTSTATUS Use(WDFSPINLOCK Lock, HANDLE Key)
{
  HOLDER holder;
  holder.Lock = Lock;
  WdfSpinLockAcquire(Lock);
  Release(&holder);
  return ZwClose(Key);
}
