#include "../../ufxbase.h"
