// A disable in a header goes on in what includes it.
#pragma once
#pragma warning(disable: 28121) // expect: suppression/over-broad
