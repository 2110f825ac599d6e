// The guard is a global; one method forgets it on its second statement.
#include <wdm.h>

static KSPIN_LOCK g_TableLock;

struct Table {
  _Guarded_by_(g_TableLock) ULONG Entries;
  _Write_guarded_by_(g_TableLock) ULONG Generation;
};

class Writer {
public:
  void Add(Table *table);
  ULONG Peek(const Table *table) const { return table->Generation; }
};

void Writer::Add(Table *table) {
  KIRQL irql;

  KeAcquireSpinLock(&g_TableLock, &irql);
  table->Entries++;
  KeReleaseSpinLock(&g_TableLock, irql);
  table->Generation++; // expect: lock/guarded-field-unlocked
}
